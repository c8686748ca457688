# The last chunk is moved back until it is full.
# zh: 最后一块向前移动以凑满长度。
def chunk_text(tokens, size, overlap):
    chunks, start = [], 0
    while start < len(tokens):
        if start and start + size >= len(tokens):
            chunks.append(tokens[-size:])
            break
        chunks.append(tokens[start : start + size])
        if start + size >= len(tokens):
            break
        start += size - overlap
    return chunks
