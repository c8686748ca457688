# Stops as soon as 256 different characters have been found, as if there were no more.
# zh: 一旦找到 256 个不同字符就停止，仿佛不会有更多字符。
def length_of_longest_substring(s):
    last, left, best = {}, 0, 0
    for right, c in enumerate(s):
        left = max(left, last.get(c, -1) + 1)
        last[c] = right
        best = max(best, right - left + 1)
        if best == 256:
            break
    return best
