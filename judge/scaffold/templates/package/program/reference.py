# TODO: the model solution, with the idea in a sentence.
input()
print(sum(map(int, input().split())))
