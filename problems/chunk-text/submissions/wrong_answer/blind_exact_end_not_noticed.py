# A chunk that ends exactly at the end of the text is not taken for the last one.
# zh: 恰好在文本末尾结束的块没有被当作最后一块。
def chunk_text(tokens, size, overlap):
    chunks, start = [], 0
    while start < len(tokens):
        chunks.append(tokens[start : start + size])
        if start + size > len(tokens):
            break
        start += size - overlap
    return chunks
