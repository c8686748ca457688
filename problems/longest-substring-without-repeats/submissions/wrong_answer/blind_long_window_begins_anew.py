# Begins a new window at the repeated character if the window is longer than 5 000.
# zh: 窗口长度超过 5000 时，遇到重复就从该字符重新开始。
def length_of_longest_substring(s):
    last = {}
    start = best = 0
    for i, c in enumerate(s):
        if last.get(c, -1) >= start:
            start = last[c] + 1 if i - start < 5000 else i
        last[c] = i
        best = max(best, i - start + 1)
    return best
