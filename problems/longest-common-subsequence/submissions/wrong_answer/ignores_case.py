# Compares lower-case letters, so that upper and lower case are equal.
# zh: 比较前转成小写，大小写被当成相同字符。


def longest_common_subsequence(text1, text2):
    m, n = len(text1), len(text2)
    table = [[0] * (n + 1) for _ in range(m + 1)]
    for i in range(1, m + 1):
        for j in range(1, n + 1):
            if text1[i - 1].lower() == text2[j - 1].lower():
                table[i][j] = table[i - 1][j - 1] + 1
            else:
                table[i][j] = max(table[i - 1][j], table[i][j - 1])
    return table[m][n]
