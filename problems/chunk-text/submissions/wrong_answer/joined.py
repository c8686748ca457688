# Joins the tokens of a chunk to one string.
# zh: 把每块的 token 拼成了一个字符串。


def chunk_text(tokens, size, overlap):
    chunks, start = [], 0
    while start < len(tokens):
        chunks.append(tokens[start : start + size])
        if start + size >= len(tokens):
            break
        start += size - overlap
    return [" ".join(map(str, chunk)) for chunk in chunks]
