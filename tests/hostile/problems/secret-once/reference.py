def guess(n):
    raise NotImplementedError("the answer is random and stored only in the data")
