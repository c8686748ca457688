# Compares the lowest 16 bits of each character only.
# zh: 只比较每个字符的低 16 位。
def edit_distance(word1, word2):
    a, b = [ord(c) & 0xFFFF for c in word1], [ord(c) & 0xFFFF for c in word2]
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        last, row[0] = row[0], i
        for j, y in enumerate(b, 1):
            last, row[j] = row[j], min(last + (x != y), row[j] + 1, row[j - 1] + 1)
    return row[-1]
