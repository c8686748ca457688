# Takes the wrong two numbers: off by one with an even count.
# zh: 个数为偶数时取错了两个数，下标差一。
class MedianFinder:
    def __init__(self):
        self.numbers = []

    def addNum(self, num):
        bisect.insort(self.numbers, num)

    def findMedian(self):
        middle = len(self.numbers) // 2
        if len(self.numbers) % 2:
            return float(self.numbers[middle])
        return (self.numbers[middle] + self.numbers[min(middle + 1, len(self.numbers) - 1)]) / 2
