# Moves the last chunk back so that it is full.
# zh: 把最后一块往前移，凑成整块。


def chunk_text(tokens, size, overlap):
    chunks, start = [], 0
    while start < len(tokens):
        chunks.append(tokens[start : start + size])
        if start + size >= len(tokens):
            break
        start += size - overlap
    return [*chunks[:-1], tokens[-size:]] if chunks else []
