# Keeps a sorted list and merges the waiting elements into it before a pop, which takes linear time when pushes and pops alternate.
# zh: 维护有序表，弹出前把等待的元素归并进去；推入与弹出交替时每次都是线性时间。


def _merge(a, b):
    out, i, j = [], 0, 0
    while i < len(a) and j < len(b):
        if a[i] >= b[j]:
            out.append(a[i])
            i += 1
        else:
            out.append(b[j])
            j += 1
    return out + a[i:] + b[j:]


def _sort(a):
    if len(a) < 2:
        return a
    return _merge(_sort(a[: len(a) // 2]), _sort(a[len(a) // 2 :]))


class MinHeap:
    def __init__(self):
        self.down = []
        self.wait = []
        self.low = None

    def push(self, value):
        self.wait.append(value)
        if self.low is None or value < self.low:
            self.low = value

    def pop(self):
        if self.wait:
            self.down = _merge(self.down, _sort(self.wait))
            self.wait = []
        if not self.down:
            return None
        out = self.down.pop()
        self.low = self.down[-1] if self.down else None
        return out

    def peek(self):
        return self.low
