# The end is recognised by the value of the last token, which may also occur earlier.
# zh: 靠最后一个词元的值判断是否到达末尾，而这个值在前面也可能出现。
def chunk_text(tokens, size, overlap):
    chunks, start = [], 0
    while start < len(tokens):
        chunk = tokens[start : start + size]
        chunks.append(chunk)
        if chunk[-1] == tokens[-1]:
            break
        start += size - overlap
    return chunks
