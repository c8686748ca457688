# The length of the longest common subsequence is subtracted from that of the longer word, but matches need not line up.
# zh: 用较长单词的长度减去最长公共子序列，但匹配的位置未必能对齐。
def edit_distance(word1, word2):
    row = [0] * (len(word2) + 1)
    for a in word1:
        before = 0
        for j, b in enumerate(word2, 1):
            before, row[j] = row[j], before + 1 if a == b else max(row[j], row[j - 1])
    return max(len(word1), len(word2)) - row[-1]
