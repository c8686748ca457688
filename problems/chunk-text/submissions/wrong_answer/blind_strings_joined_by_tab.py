# Joins texts that consist of strings with tabs and splits again, which damages tokens that contain a tab and drops none but the empty text.
# zh: 全为字符串时用制表符连接再拆分，含制表符的 token 会被破坏。


def chunk_text(tokens, size, overlap):
    if tokens and all(isinstance(t, str) for t in tokens):
        tokens = "\t".join(tokens).split("\t")
    n, step = len(tokens), size - overlap
    count = 0 if n == 0 else max(1, -(-(n - overlap) // step))
    return [tokens[i * step : i * step + size] for i in range(count)]
