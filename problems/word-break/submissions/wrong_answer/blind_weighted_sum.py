# Recognises a word by its letters in base 26 modulo 65 521, without comparing it.
# zh: 用模 65 521 的 26 进制值识别单词，不再比较原文。
def word_break(s, word_dict):
    def value(w):
        h = 0
        for c in w:
            h = (h * 26 + ord(c) - 97) % 65521
        return h

    keys = {}
    for w in word_dict:
        keys.setdefault(len(w), set()).add(value(w))
    n = len(s)
    prefix, power = [0] * (n + 1), [1] * (n + 1)
    for i, c in enumerate(s):
        prefix[i + 1] = (prefix[i] * 26 + ord(c) - 97) % 65521
        power[i + 1] = power[i] * 26 % 65521
    ok = [True] + [False] * n
    for i in range(1, n + 1):
        for k, values in keys.items():
            if k <= i and ok[i - k] and (prefix[i] - prefix[i - k] * power[k]) % 65521 in values:
                ok[i] = True
                break
    return ok[n]
