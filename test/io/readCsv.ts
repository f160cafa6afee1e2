// Reads RFC 4180, to the letter and independently of what writes it. Throws where a file breaks the rules.
export function readCsv(text: string): string[][] {
  const body = text.replace(/^\ufeff/, "");
  const rows: string[][] = [];
  let at = 0;
  while (at < body.length) {
    const row: string[] = [];
    for (;;) {
      let cell = "";
      if (body[at] === '"') {
        const end = /^"((?:[^"]|"")*)"/s.exec(body.slice(at));
        if (!end) throw new Error(`a quoted cell has no end: ${body.slice(at, at + 40)}`);
        cell = end[1]!.replaceAll('""', '"');
        at += end[0].length;
      } else {
        cell = /^[^",\r\n]*/.exec(body.slice(at))![0];
        at += cell.length;
      }
      row.push(cell);
      if (body[at] !== ",") break;
      at++;
    }
    if (body.slice(at, at + 2) !== "\r\n") throw new Error(`a line does not end with CRLF: ${body.slice(at, at + 20)}`);
    at += 2;
    rows.push(row);
  }
  return rows;
}
