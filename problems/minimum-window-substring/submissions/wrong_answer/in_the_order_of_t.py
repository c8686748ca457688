# Looks for the letters of t in their order, as a subsequence.
# zh: 要求字母按 t 的顺序出现，当成了子序列问题。
def min_window(s, t):
    best = ""
    for start in range(len(s)):
        at, end = 0, start
        while end < len(s) and at < len(t):
            at += s[end] == t[at]
            end += 1
        if at == len(t) and (not best or end - start < len(best)):
            best = s[start:end]
    return best
