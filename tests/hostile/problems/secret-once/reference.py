def guess(n):
    raise NotImplementedError("the answer is a random one that stands in the data")
