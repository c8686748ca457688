# Drops the last chunk if it is shorter than the others.
# zh: 最后不足一块的部分被丢弃。


def chunk_text(tokens, size, overlap):
    chunks, start = [], 0
    while start < len(tokens):
        chunks.append(tokens[start : start + size])
        if start + size >= len(tokens):
            break
        start += size - overlap
    return [chunk for chunk in chunks if len(chunk) == size]
