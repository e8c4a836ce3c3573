interface TokenForm {
  /** Whose credential it is, as a person would say it. */
  readonly kind: string;
  /** A regular expression that fails soon or reads on to a match, so that a search takes linear time. */
  readonly form: string;
}

const hex = "[0-9a-f]";
const word = "[A-Za-z0-9]";
const url = "[A-Za-z0-9_-]";

/** Credentials that their issuers gave a form to be found by. */
const forms: readonly TokenForm[] = [
  { kind: "AWS access key", form: "(?:AKIA|ASIA|ABIA|ACCA)[0-9A-Z]{16}\\b" },
  { kind: "GitHub token", form: `gh[pousr]_${word}{36,}` },
  { kind: "GitHub token", form: "github_pat_\\w{22,}" },
  { kind: "GitLab token", form: `gl(?:pat|dt|rt|ptt|cbt|ft|soat|agent|imt|oas)-${url}{20,}` },
  { kind: "Slack token", form: "xox[abeoprs]-[A-Za-z0-9-]{10,}" },
  { kind: "Slack token", form: "xapp-\\d-[A-Z0-9]{5,20}-\\d{5,20}-[a-z0-9]{20,}" },
  {
    kind: "Slack webhook",
    form: `hooks\\.slack\\.com/(?:services|workflows|triggers)/[A-Z0-9]{5,20}/[A-Z0-9]{5,20}/${word}{16,}`,
  },
  { kind: "Discord webhook", form: `discord(?:app)?\\.com/api/webhooks/\\d{15,22}/${url}{40,}` },
  { kind: "Discord token", form: `[MNO]${url}{23,27}\\.${url}{6}\\.${url}{27,}` },
  {
    kind: "Teams webhook",
    form: "webhook\\.office\\.com/webhookb2/[0-9a-f-]{36}@[0-9a-f-]{36}/IncomingWebhook/[0-9a-f]{32}",
  },
  { kind: "Telegram token", form: `\\d{8,10}:AA${url}{33}(?!${url})` },
  { kind: "Anthropic key", form: `sk-ant-${url}{20,}` },
  { kind: "OpenAI key", form: `sk-(?!ant-)(?:proj-|svcacct-|admin-|or-v1-)?${url}{32,}` },
  { kind: "Hugging Face token", form: `(?:hf|api_org)_${word}{30,}` },
  { kind: "Groq key", form: `gsk_${word}{40,}` },
  { kind: "xAI key", form: `xai-${word}{60,}` },
  { kind: "Perplexity key", form: `pplx-${word}{40,}` },
  { kind: "Replicate token", form: `r8_${word}{30,}` },
  { kind: "Tavily key", form: `tvly-${url}{24,}` },
  { kind: "Firecrawl key", form: `fc-${hex}{32}\\b` },
  { kind: "Context7 key", form: `ctx7sk-${url}{30,}` },
  { kind: "Stripe key", form: `[rs]k_(?:live|test)_${word}{16,}` },
  { kind: "webhook secret", form: "whsec_[A-Za-z0-9+/]{24,}" },
  { kind: "Google key", form: "AIza[0-9A-Za-z_-]{35}" },
  { kind: "Google key", form: `GOCSPX-${url}{20,}` },
  { kind: "Google token", form: `ya29\\.${url}{30,}` },
  { kind: "Google token", form: `1//0[0-9a-z]${url}{38,}` },
  { kind: "Azure storage key", form: "AccountKey=[A-Za-z0-9+/]{80,}" },
  { kind: "npm token", form: `npm_${word}{36}\\b` },
  { kind: "PyPI token", form: `pypi-${url}{50,}` },
  { kind: "RubyGems key", form: `rubygems_${hex}{48}` },
  { kind: "Docker token", form: `dckr_(?:pat|oat)_${url}{20,}` },
  { kind: "SendGrid key", form: `SG\\.${url}{16,32}\\.${url}{16,64}` },
  { kind: "Mailgun key", form: `key-${hex}{32}\\b` },
  { kind: "Resend key", form: `re_${word}{8}_${word}{20,}` },
  { kind: "Twilio key", form: `SK${hex}{32}\\b` },
  { kind: "DigitalOcean token", form: `do[opr]_v1_${hex}{64}` },
  { kind: "Heroku key", form: `HRKU-AA${url}{40,}` },
  { kind: "Fly token", form: "fm[12][ar]?_[A-Za-z0-9+/_-]{50,}" },
  { kind: "Netlify token", form: `nf[pcou]_${word}{36,}` },
  { kind: "Shopify token", form: "shp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}" },
  { kind: "Square token", form: `sq0(?:atp|csp)-${url}{22,}` },
  { kind: "Linear key", form: `lin_(?:api|oauth)_${word}{32,}` },
  { kind: "Notion token", form: `(?:ntn|secret)_${word}{40,}` },
  { kind: "Airtable token", form: `pat${word}{14}\\.${hex}{64}` },
  { kind: "Figma token", form: `fig[dour]_${url}{30,}` },
  { kind: "Postman key", form: `PMAK-${hex}{24}-${hex}{34}` },
  { kind: "Atlassian token", form: "ATATT3[\\w=-]{50,}" },
  { kind: "Atlassian token", form: `ATBB${word}{32}\\b` },
  { kind: "New Relic key", form: "NRAK-[A-Z0-9]{27}" },
  { kind: "Grafana token", form: `gl(?:sa_${word}{32}_${hex}{8}|c_[A-Za-z0-9+/=]{40,})` },
  { kind: "Sentry token", form: "sntry[su]_[A-Za-z0-9+/=_-]{40,}" },
  { kind: "PostHog key", form: `phx_${url}{30,}` },
  { kind: "Supabase key", form: `(?:sbp_${hex}{40}|sb_secret_${url}{20,})` },
  { kind: "PlanetScale token", form: "pscale_(?:tkn|oauth|pw)_[\\w=.-]{32,}" },
  { kind: "Databricks token", form: `dapi${hex}{32}` },
  { kind: "Vault token", form: `hv[sbr]\\.${url}{24,}` },
  { kind: "Doppler token", form: "dp\\.(?:pt|st|ct|sa|scim|audit)\\.[\\w.-]{40,}" },
  { kind: "age key", form: "AGE-SECRET-KEY-1[0-9A-Z]{58}" },
  { kind: "JSON web token", form: "eyJ[\\w-]{10,512}\\.eyJ[\\w-]{10,4096}\\.[\\w-]{10,512}" },
];

/** Credentials whose first characters are anything: a search for them from every place of a text would be slow. */
const marked: readonly (TokenForm & { readonly mark: string })[] = [
  { kind: "Azure client secret", mark: "8Q~", form: `${word}{3}8Q~[\\w~.-]{34}` },
  { kind: "Mailchimp key", mark: "-us", form: `${hex}{32}-us\\d{1,2}\\b` },
  { kind: "Terraform token", mark: ".atlasv1.", form: `${word}{14}\\.atlasv1\\.${url}{60,}` },
];

const any = new RegExp(`\\b(?:${forms.map(({ form }) => form).join("|")})`, "g");

/** Every match of a form in a text, with whose credential it is. */
export function* tokensIn(text: string): Generator<{ kind: string; match: string; index: number }> {
  for (const { 0: match, index } of text.matchAll(any)) {
    const kind = forms.find(({ form }) => new RegExp(`^(?:${form})`).test(match))?.kind ?? "token";
    yield { kind, match, index };
  }
  for (const { kind, mark, form } of marked) {
    if (!text.includes(mark)) continue;
    for (const { 0: match, index } of text.matchAll(new RegExp(`\\b${form}`, "g"))) yield { kind, match, index };
  }
}
