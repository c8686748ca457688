# Searches a slice of the window for each character: quadratic if the window is long.
# zh: 每个字符都在窗口的切片中查找：窗口长时为平方时间。
def length_of_longest_substring(s):
    left = best = 0
    for right, c in enumerate(s):
        place = s[left:right].find(c)
        if place >= 0:
            left += place + 1
        best = max(best, right - left + 1)
    return best
