# A table has one byte for each point up to the largest end, which is too large.
# zh: 为直到最大端点的每个点开一个字节的表，内存过大。
def merge(intervals):
    top = max(end for _, end in intervals)
    reach = bytearray(2 * top + 2)
    for start, end in intervals:
        reach[2 * start : 2 * end + 1] = b"\1" * (2 * (end - start) + 1)
    out, at = [], reach.find(1)
    while at >= 0:
        stop = reach.find(0, at)
        out.append([at // 2, (stop - 1) // 2])
        at = reach.find(1, stop)
    return out
