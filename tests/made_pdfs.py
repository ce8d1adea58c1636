"""Writes small PDF files, whole or hostile, with nothing but the standard library."""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Iterable, Sequence

Placed = tuple[float, float, str]
"""A line of text at x and y, in points from the lower left corner."""

WIDTH, HEIGHT = 612, 792
_PADDING = bytes.fromhex("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A")
_PERMISSIONS = -4


def text_pdf(pages: Iterable[Sequence[Placed]], *, password: str = "") -> bytes:
    """Give a PDF with lines of text on each page; with a password it is encrypted by RC4."""
    streams = [b"".join(_shown(line) for line in lines) for lines in pages]
    return _written([(stream, b"", ()) for stream in streams], password)


def picture_pdf(width: int, height: int, grey: bytes) -> bytes:
    """Give a PDF of one page that holds a grey picture and no text, as a scanner makes it."""
    drawn = f"q {WIDTH} 0 0 {HEIGHT} 0 0 cm /Im0 Do Q".encode()
    header = (
        f"/Type /XObject /Subtype /Image /Width {width} /Height {height} "
        "/ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode"
    )
    return _written([(drawn, header.encode(), (zlib.compress(grey),))], "")


def grey_png(width: int, height: int, grey: bytes) -> bytes:
    """Give a PNG file of a grey picture."""
    rows = b"".join(b"\0" + grey[row * width : (row + 1) * width] for row in range(height))
    head = width.to_bytes(4, "big") + height.to_bytes(4, "big") + b"\x08\0\0\0\0"
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        len(data).to_bytes(4, "big") + name + data + zlib.crc32(name + data).to_bytes(4, "big")
        for name, data in parts
    )


def objects_pdf(objects: Sequence[bytes], trailer: bytes = b"/Root 1 0 R") -> bytes:
    """Give a PDF of these objects, numbered from 1."""
    out = bytearray(b"%PDF-1.4\n")
    places = []
    for number, body in enumerate(objects, start=1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    out += b"trailer\n<< /Size %d %s >>\nstartxref\n%d\n%%%%EOF\n" % (size, trailer, start)
    return bytes(out)


def _shown(line: Placed) -> bytes:
    x, y, text = line
    escaped = text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
    return f"BT /F1 10 Tf 1 0 0 1 {x} {y} Tm ({escaped}) Tj ET\n".encode("latin-1")


def _written(pages: Sequence[tuple[bytes, bytes, tuple[bytes, ...]]], password: str) -> bytes:
    owner, key, trailer = b"", b"", b"/Root 1 0 R"
    if password:
        padded = (password.encode() + _PADDING)[:32]
        owner = _rc4(hashlib.md5(padded).digest()[:5], padded)
        ident = hashlib.md5(b"a2p-lint").digest()
        permissions = _PERMISSIONS.to_bytes(4, "little", signed=True)
        key = hashlib.md5(padded + owner + permissions + ident).digest()[:5]
        trailer += (
            b" /Encrypt << /Filter /Standard /V 1 /R 2 /P %d /O <%s> /U <%s> >> /ID [<%s> <%s>]"
            % (_PERMISSIONS, owner.hex().encode(), _rc4(key, _PADDING).hex().encode(),
               ident.hex().encode(), ident.hex().encode())
        )  # fmt: skip
    count = len(pages)
    kids = b" ".join(b"%d 0 R" % (4 + 3 * n) for n in range(count))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [%s] /Count %d >>" % (kids, count),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>",
    ]
    for stream, picture, data in pages:
        number = len(objects) + 1
        objects += [
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 %d %d] /Contents %d 0 R /Resources "
            b"<< /Font << /F1 3 0 R >> /XObject << /Im0 %d 0 R >> >> >>"
            % (WIDTH, HEIGHT, number + 1, number + 2),
            _stream(b"", stream, key, number + 1),
            _stream(picture, b"".join(data), key, number + 2) if picture else b"null",
        ]
    return objects_pdf(objects, trailer)


def _stream(header: bytes, data: bytes, key: bytes, number: int) -> bytes:
    if key:
        own = hashlib.md5(key + number.to_bytes(3, "little") + b"\0\0").digest()[:10]
        data = _rc4(own, data)
    return b"<< %s /Length %d >>\nstream\n%s\nendstream" % (header, len(data), data)


def _rc4(key: bytes, data: bytes) -> bytes:
    state, j = list(range(256)), 0
    for i in range(256):
        j = (j + state[i] + key[i % len(key)]) % 256
        state[i], state[j] = state[j], state[i]
    out, i, j = bytearray(), 0, 0
    for byte in data:
        i = (i + 1) % 256
        j = (j + state[i]) % 256
        state[i], state[j] = state[j], state[i]
        out.append(byte ^ state[(state[i] + state[j]) % 256])
    return bytes(out)
