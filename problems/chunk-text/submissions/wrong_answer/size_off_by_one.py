# Moves on by one token too few.
# zh: 步长少了一个 token。


def chunk_text(tokens, size, overlap):
    chunks, start = [], 0
    while start < len(tokens):
        chunks.append(tokens[start : start + size])
        if start + size >= len(tokens):
            break
        start += max(size - overlap - 1, 1)
    return chunks
