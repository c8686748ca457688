# Keeps one row and overwrites the diagonal value before it is used.
# zh: 只用一行，却在使用之前覆盖了左上角的值。


def longest_common_subsequence(text1, text2):
    row = [0] * (len(text2) + 1)
    for one in text1:
        for j, other in enumerate(text2, 1):
            row[j] = row[j - 1] + 1 if one == other else max(row[j], row[j - 1])
    return row[-1]
