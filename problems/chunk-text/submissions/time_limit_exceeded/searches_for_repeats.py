# Searches all chunks for the new one before it is appended.
# zh: 每加入一块之前都在已有的块里查找。


def chunk_text(tokens, size, overlap):
    chunks, starts, start = [], [], 0
    while start < len(tokens):
        if start not in starts:
            starts.append(start)
            chunks.append(tokens[start : start + size])
        if start + size >= len(tokens):
            break
        start += size - overlap
    return chunks
