# Stops after 256 rules, as if no token were above 511.
# zh: 只处理前 256 条规则，好像词元编号不超过 511。
def bpe_encode(text, merges):
    tokens = list(text.encode())
    for k in range(min(len(merges), 256)):
        a, b = merges[k]
        out, i = [], 0
        while i < len(tokens):
            if tokens[i] == a and i + 1 < len(tokens) and tokens[i + 1] == b:
                out.append(256 + k)
                i += 2
            else:
                out.append(tokens[i])
                i += 1
        tokens = out
    return tokens
