# The children of a pairing heap are merged by recursion over their list, which is too deep for many children.
# zh: 配对堆用递归合并子节点列表，子节点很多时递归过深。
def merge(a, b):
    if a is None or b is None:
        return a or b
    if b[0] < a[0]:
        a, b = b, a
    b[2] = a[1]
    a[1] = b
    return a


def merge_pairs(first):
    if first is None or first[2] is None:
        return first
    second = first[2]
    rest = second[2]
    first[2] = second[2] = None
    return merge(merge(first, second), merge_pairs(rest))


class MinHeap:
    def __init__(self):
        self.root = None

    def push(self, value):
        self.root = merge(self.root, [value, None, None])

    def pop(self):
        if self.root is None:
            return None
        value, first, _ = self.root
        self.root = merge_pairs(first)
        return value

    def peek(self):
        return None if self.root is None else self.root[0]
