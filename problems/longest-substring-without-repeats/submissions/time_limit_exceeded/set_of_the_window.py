# Builds the set of the whole window at each step to see whether it holds a repeat.
# zh: 每一步都为整个窗口重建集合来判断是否有重复。
def length_of_longest_substring(s):
    left = best = 0
    for right in range(1, len(s) + 1):
        while len(set(s[left:right])) < right - left:
            left += 1
        best = max(best, right - left)
    return best
