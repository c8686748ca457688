# Above 1000 elements new ones wait in a buffer of 64 that a peek right after a push does not look at.
# zh: 元素超过 1000 个后，新元素先放入 64 个的缓冲区，紧接着的 peek 看不到它们。


class MinHeap:
    def __init__(self):
        self.a = []
        self.wait = []

    def _add(self, value):
        a = self.a
        a.append(value)
        i = len(a) - 1
        while i and a[(i - 1) // 2] > value:
            a[i] = a[(i - 1) // 2]
            i = (i - 1) // 2
        a[i] = value

    def _flush(self):
        for v in self.wait:
            self._add(v)
        self.wait = []

    def push(self, value):
        if len(self.a) > 1000:
            self.wait.append(value)
            if len(self.wait) == 64:
                self._flush()
        else:
            self._add(value)

    def pop(self):
        self._flush()
        a = self.a
        if not a:
            return None
        out, v = a[0], a.pop()
        if a:
            i, n = 0, len(a)
            while (c := 2 * i + 1) < n:
                if c + 1 < n and a[c + 1] < a[c]:
                    c += 1
                if v <= a[c]:
                    break
                a[i] = a[c]
                i = c
            a[i] = v
        return out

    def peek(self):
        return self.a[0] if self.a else None
