# Turns the mean into an int, which cuts off the half.
# zh: 把平均值转成 int，丢掉了 .5。
class MedianFinder:
    def __init__(self):
        self.numbers = []

    def addNum(self, num):
        bisect.insort(self.numbers, num)

    def findMedian(self):
        middle = len(self.numbers) // 2
        return int((self.numbers[middle] + self.numbers[~middle]) / 2)
