# Moves on by the overlap instead of the rest of the size.
# zh: 每次前进 overlap，而不是 size - overlap。


def chunk_text(tokens, size, overlap):
    chunks, start = [], 0
    while start < len(tokens):
        chunks.append(tokens[start : start + size])
        if start + size >= len(tokens):
            break
        start += overlap or size
    return chunks
