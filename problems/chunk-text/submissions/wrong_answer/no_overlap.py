# Moves on by the whole size, so that nothing overlaps.
# zh: 每次前进整个块长，没有重叠。


def chunk_text(tokens, size, overlap):
    chunks, start = [], 0
    while start < len(tokens):
        chunks.append(tokens[start : start + size])
        if start + size >= len(tokens):
            break
        start += size
    return chunks
