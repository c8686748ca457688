# Element and minimum are packed into one number, and the smallest element, −2³¹, comes out with the wrong sign.
# zh: 把元素与最小值打包成一个数，拆开时最小的元素 −2³¹ 符号出错。
class MinStack:
    def __init__(self):
        self.packed = []

    def push(self, val):
        least = min(val, self.packed[-1] >> 32) if self.packed else val
        self.packed.append(least << 32 | val & 0xFFFFFFFF)

    def pop(self):
        self.packed.pop()

    def top(self):
        low = self.packed[-1] & 0xFFFFFFFF
        return low - 2**32 if low > 2**31 else low

    def getMin(self):
        return self.packed[-1] >> 32
