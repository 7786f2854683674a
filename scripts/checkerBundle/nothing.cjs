/** In place of what writing a workbook does not need: files on disk, streams, reading, delimited text, passwords. */

class Nothing {}
module.exports = Object.assign(Nothing, { EventEmitter: Nothing, PassThrough: Nothing, Duplex: Nothing });
