# Builds the set of the window anew at every repeat: quadratic if the window is long and repeats are frequent.
# zh: 每次遇到重复都重新建立窗口的集合：窗口长且重复频繁时为平方时间。
def length_of_longest_substring(s):
    window, left, best = set(), 0, 0
    for right, c in enumerate(s):
        if c in window:
            left = s.index(c, left) + 1
            window = set(s[left:right])
        window.add(c)
        best = max(best, len(window))
    return best
