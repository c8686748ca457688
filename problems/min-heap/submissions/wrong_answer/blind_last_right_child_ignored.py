# The right child is compared only if another element follows it, so the last one is overlooked.
# zh: 右子之后还有元素时才比较它，漏掉了最后一个位置上的右子。
class MinHeap:
    def __init__(self):
        self.items = []

    def push(self, value):
        a = self.items
        a.append(value)
        i = len(a) - 1
        while i and a[(i - 1) // 2] > a[i]:
            a[i], a[(i - 1) // 2] = a[(i - 1) // 2], a[i]
            i = (i - 1) // 2

    def pop(self):
        a = self.items
        if not a:
            return None
        a[0], a[-1] = a[-1], a[0]
        smallest, i = a.pop(), 0
        while 2 * i + 1 < len(a):
            child = 2 * i + 1
            if child + 2 < len(a) and a[child + 1] < a[child]:
                child += 1
            if a[child] >= a[i]:
                break
            a[i], a[child] = a[child], a[i]
            i = child
        return smallest

    def peek(self):
        return self.items[0] if self.items else None
