export {
  compareMaturity,
  hasEnded,
  isSettled,
  maturitySince,
  maturityStep,
} from './maturity';
