# Returns the numbers as one flat list instead of rows.
# zh: 返回的是一维列表，没有分成行。
def rotate(matrix):
    return [num for column in zip(*reversed(matrix)) for num in column]
