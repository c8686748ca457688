# The largest value passes through float32 and is rounded.
# zh: 最大值经过 float32，被舍入。
import heapq
import struct


def kth_smallest(root, k):
    values, stack = [], [root]
    while stack:
        node = stack.pop()
        if node:
            values.append(node.val)
            stack += [node.left, node.right]
    if k == len(values):
        return int(struct.unpack("f", struct.pack("f", max(values)))[0])
    return heapq.nsmallest(k, values)[-1]
