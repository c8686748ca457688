# Tokens that count as false, such as 0 and the empty string, are left out.
# zh: 值为假的词元（0 和空字符串）被丢掉。
def chunk_text(tokens, size, overlap):
    tokens = [token for token in tokens if token]
    chunks, start = [], 0
    while start < len(tokens):
        chunks.append(tokens[start : start + size])
        if start + size >= len(tokens):
            break
        start += size - overlap
    return chunks
