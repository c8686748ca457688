# Returns one empty chunk where there are no tokens.
# zh: 没有 token 时返回了一个空块。


def chunk_text(tokens, size, overlap):
    chunks, start = [], 0
    while start < len(tokens):
        chunks.append(tokens[start : start + size])
        if start + size >= len(tokens):
            break
        start += size - overlap
    return chunks or [[]]
