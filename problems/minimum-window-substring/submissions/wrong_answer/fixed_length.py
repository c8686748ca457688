# Looks only at windows that are exactly as long as t.
# zh: 只检查与 t 一样长的窗口。
def min_window(s, t):
    need, have = Counter(t), Counter(s[: len(t)])
    for left in range(len(s) - len(t) + 1):
        if have == need:
            return s[left : left + len(t)]
        if left + len(t) < len(s):
            have[s[left]] -= 1
            have[s[left + len(t)]] += 1
    return ""
