# Fills the row in blocks of 64 cells and forgets the last block if it has a single cell.
# zh: 按 64 格一块填写一行，最后一块只有一格时被漏掉。
def unique_paths(m, n):
    row = [1] * n
    for _ in range(m - 1):
        start = 1
        while start < n:
            stop = min(start + 64, n)
            if stop - start == 1 and start > 1:
                break
            for j in range(start, stop):
                row[j] += row[j - 1]
            start = stop
    return row[-1]
