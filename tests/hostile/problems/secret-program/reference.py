raise NotImplementedError("the answers are random numbers that stand in the data")
