# The rules are looked up by the joined digits of both tokens, and 1, 12 looks like 11, 2.
# zh: 规则的键是两个 token 的数字拼接，1、12 与 11、2 混淆。
def bpe_encode(text, merges):
    ranks = {f"{a}{b}": rank for rank, (a, b) in reversed(list(enumerate(merges)))}
    tokens = list(text.encode("utf-8"))
    while len(tokens) > 1:
        keys = [f"{a}{b}" for a, b in zip(tokens, tokens[1:])]
        key = min(keys, key=lambda k: ranks.get(k, 999))
        if key not in ranks:
            break
        merged, i = [], 0
        while i < len(tokens):
            if i < len(keys) and keys[i] == key:
                merged.append(256 + ranks[key])
                i += 2
            else:
                merged.append(tokens[i])
                i += 1
        tokens = merged
    return tokens
