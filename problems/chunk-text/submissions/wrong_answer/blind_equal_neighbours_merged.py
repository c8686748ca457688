# A chunk with the same tokens as the one before is taken for a repetition and left out.
# zh: 与前一块内容相同的块被当作重复而略去。
def chunk_text(tokens, size, overlap):
    chunks, start = [], 0
    while start < len(tokens):
        chunk = tokens[start : start + size]
        if not chunks or chunk != chunks[-1]:
            chunks.append(chunk)
        if start + size >= len(tokens):
            break
        start += size - overlap
    return chunks
