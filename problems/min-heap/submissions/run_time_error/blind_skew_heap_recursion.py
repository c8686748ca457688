# A skew heap is merged by recursion, which is too deep for a long right branch.
# zh: 斜堆用递归合并，右侧链很长时超出递归深度。
class MinHeap:
    def __init__(self):
        self.root = None

    def _meld(self, a, b):
        if a is None or b is None:
            return a or b
        if b[0] < a[0]:
            a, b = b, a
        a[1], a[2] = self._meld(a[2], b), a[1]
        return a

    def push(self, value):
        self.root = self._meld([value, None, None], self.root)

    def pop(self):
        if self.root is None:
            return None
        value, left, right = self.root
        self.root = self._meld(left, right)
        return value

    def peek(self):
        return self.root[0] if self.root else None
