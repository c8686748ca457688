# Moves rows of zeros to the end if there are more than five rows.
# zh: 超过五行时，把全零的行移到末尾。
def rotate(matrix):
    cols = [list(c)[::-1] for c in zip(*matrix)]
    if len(cols) > 5:
        full = [c for c in cols if any(c)]
        return full + [[0] * len(cols)] * (len(cols) - len(full))
    return cols
