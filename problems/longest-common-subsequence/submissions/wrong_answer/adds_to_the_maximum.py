# Adds 1 to the larger neighbour instead of the diagonal, so that a character is matched twice.
# zh: 字符相等时在左边或上边的值上加 1，同一个字符被匹配多次。


def longest_common_subsequence(text1, text2):
    m, n = len(text1), len(text2)
    table = [[0] * (n + 1) for _ in range(m + 1)]
    for i in range(1, m + 1):
        for j in range(1, n + 1):
            if text1[i - 1] == text2[j - 1]:
                table[i][j] = max(table[i - 1][j], table[i][j - 1]) + 1
            else:
                table[i][j] = max(table[i - 1][j], table[i][j - 1])
    return table[m][n]
