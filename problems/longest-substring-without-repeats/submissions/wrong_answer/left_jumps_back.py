# Moves the left end behind the last occurrence even when that lies before the window.
# zh: 上一次出现的位置已在窗口之外时，左端仍跳到那里，往回走了。
def length_of_longest_substring(s):
    last = {}
    left = best = 0
    for right, char in enumerate(s):
        if char in last:
            left = last[char] + 1
        last[char] = right
        best = max(best, right - left + 1)
    return best
