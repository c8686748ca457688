# The occurrences of a pair are merged from right to left.
# zh: 同一个对的出现位置从右往左合并。
def bpe_encode(text, merges):
    tokens = list(text.encode("utf-8"))
    for k, (a, b) in enumerate(merges):
        out, i = [], len(tokens) - 1
        while i >= 0:
            if i > 0 and tokens[i - 1] == a and tokens[i] == b:
                out.append(256 + k)
                i -= 2
            else:
                out.append(tokens[i])
                i -= 1
        tokens = out[::-1]
    return tokens
